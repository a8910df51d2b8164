"""What a page says of the limits of its advice: grammars of disclaimers by language, and a judge of unknown wording."""
