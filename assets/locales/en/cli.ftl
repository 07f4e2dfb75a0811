## What the cli says.
