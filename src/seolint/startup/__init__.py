"""All that exists only to make a run start fast: stand-ins for slow modules, and values made once and kept.

``allowed`` is the table of what a run may import, and says what each stand-in saves.
"""
