"""What helps an editor while writing: the JSON Schemas, the reference of every field, the folder to start from."""
