//! What a rule may know beside the sentence.

use super::exceptions::Exceptions;
use super::explained::Explained;
use super::place::Place;

#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub place: Place,
    pub exceptions: &'a Exceptions,
    pub explained: &'a Explained,
    /// Whether hard words have to be explained here: not in the words of the interface and of lists, which have no
    /// room for it and lead to pages that do.
    pub asks_explanations: bool,
}
