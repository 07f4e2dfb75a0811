//! No process of ours speaks to a network, and none leaves anything behind.
