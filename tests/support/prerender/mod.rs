//! What every prerendered page must be.

mod budget;
mod data;
mod dist;
mod host_files;
mod hostile;
mod html_validate;
mod links;
mod markup;
mod pages;
