//! What a rule may know beside the sentence.

use super::exceptions::Exceptions;
use super::explained::Explained;
use super::place::Place;

#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    pub place: Place,
    pub exceptions: &'a Exceptions,
    pub explained: &'a Explained,
}
