"""From an executed notebook to editions: pages, PDFs, card pictures, gallery, manifest."""
