"""The pages of the site itself, a room for each: what a page is called, where it stands, what its template sees."""
