# Weighted shares of an invented sample, by R's survey package (4.1.1, R 4.2.2): once, as an oracle.
# Rscript test/statistics/weights/weights.R > test/statistics/weights/weights.json
# weights.csv beside it is the sample: invented, no respondent of any survey.
suppressMessages(library(survey))
sample <- read.csv("test/statistics/weights/weights.csv", colClasses = c(id = "character"))
sample$yes <- as.numeric(sample$answer == "yes")
told <- function(name, design, domain = TRUE) {
  inside <- if (isTRUE(domain)) design else subset(design, answer != "")
  mean <- svymean(~yes, inside)
  interval <- svyciprop(~yes, inside, method = "logit", df = sum(weights(inside) > 0) - 1)
  sprintf('  "%s": { "percent": %.10f, "se": %.10f, "low": %.10f, "high": %.10f }', name,
          100 * coef(mean), 100 * SE(mean), 100 * attr(interval, "ci")[1], 100 * attr(interval, "ci")[2])
}
age <- data.frame(age = c("young", "middle", "old"), Freq = c(210, 540, 250))
sex <- data.frame(sex = c("woman", "man"), Freq = c(510, 490))
column <- svydesign(ids = ~1, weights = ~weight, data = sample)
equal <- svydesign(ids = ~1, weights = ~one, data = transform(sample, one = 1))
known <- svydesign(ids = ~1, fpc = ~size, data = transform(sample, size = 1000))
lines <- c(
  told("column", column, FALSE),
  told("equal", equal, FALSE),
  told("post-stratified", postStratify(equal, ~age, age), FALSE),
  told("post-stratified, population known", postStratify(known, ~age, age), FALSE),
  told("post-stratified from the column", postStratify(column, ~age, age), FALSE),
  told("raked", rake(equal, list(~age, ~sex), list(age, sex), control = list(maxit = 500, epsilon = 1e-10)), FALSE),
  told("raked from the column", rake(column, list(~age, ~sex), list(age, sex), control = list(maxit = 500, epsilon = 1e-10)), FALSE)
)
cat("{\n", paste(lines, collapse = ",\n"), "\n}\n", sep = "")
