"""Sending a published strategy to those who must have it: e-mails to look over and send, and the record of it."""
