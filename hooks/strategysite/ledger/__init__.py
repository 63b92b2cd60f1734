"""The ledger of addresses: what was ever published, and where each address leads now."""
