"""Asking whether the addresses outside this site still answer. Never part of a build."""
