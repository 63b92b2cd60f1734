"""What the public sees: which pages there are, at which addresses, what each template is given, and the HTML."""
