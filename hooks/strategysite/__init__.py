"""Serious violence strategies: read, checked and published in English and Welsh."""
