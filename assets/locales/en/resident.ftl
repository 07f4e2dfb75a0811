## What the resident says.
