"""What exists only so that a run starts fast: stand-ins for slow modules, and what is kept from run to run."""
