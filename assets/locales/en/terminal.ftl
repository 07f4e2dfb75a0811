## What the terminal says.
