//! The senses against the real thing, or against a mock of it, in a private session.

mod rounds;
