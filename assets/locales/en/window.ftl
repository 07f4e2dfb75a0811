## What the window says.
