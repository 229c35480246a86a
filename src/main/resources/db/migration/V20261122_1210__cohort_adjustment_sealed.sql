-- The words of an adjustment are kept sealed, which makes them longer.
alter table cohort_adjustment modify column full_words text not null;
alter table cohort_adjustment modify column agreed_words text not null;
