"""The languages of the site: the catalogue, Welsh forms, the alphabet, plain letters for addresses."""
