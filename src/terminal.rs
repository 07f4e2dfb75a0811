//! The card in a terminal, where there is no display.
