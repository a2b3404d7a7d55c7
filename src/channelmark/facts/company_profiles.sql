-- One row a company in the data.
select company_id as company, name, industry, size_band as size, country, uses_portal, uses_forum, kb_count, kb_languages
from companies
