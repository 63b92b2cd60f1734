"""Charts of figures over time, from the data to the place of every line and word."""
