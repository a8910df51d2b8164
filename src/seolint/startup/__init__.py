"""Code that exists only to make runs start fast: stand-ins for slow modules, and values cached between runs.

``allowed`` lists what a run must not import, and says what each stand-in saves.
"""
