"""Charts and diagrams: from data to places and words. Nothing is drawn here; the templates draw."""
