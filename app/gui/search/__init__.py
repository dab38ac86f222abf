"""Search as one types, and questions that are answered from what was said."""
