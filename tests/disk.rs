//! What is written when the disk, its owner or the power is not willing.
