//! What every prerendered page must be.

mod budget;
mod data;
mod dist;
mod hostile;
mod host_files;
mod html_validate;
mod links;
mod markup;
mod pages;
