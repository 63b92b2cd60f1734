"""Diagrams of who reports to whom, of how change comes about, and of the year's round."""
