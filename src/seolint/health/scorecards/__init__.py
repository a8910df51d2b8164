"""How a text on health tells what its readers need: the items of published scorecards, and what stories leave out."""
