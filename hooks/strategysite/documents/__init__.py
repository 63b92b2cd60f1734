"""What is published besides pages: open data and feeds. Each is a function from views to text."""
