//! A world that denies: buses, helpers, folders of the kernel, memory, descriptors.
