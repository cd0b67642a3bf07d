# Makes the numbers of difference-r.test.ts, by brute force over all numbers of the populations.
# R 4.2.2, survey 4.1.1: Rscript test/statistics/differences.R
apart <- function(x, n, N, y, m, M, a = 0.025) {
  order <- function(i, j) {
    p <- (i + 1) / (n + 2); q <- (j + 1) / (m + 2)
    p - q - 1.96 * sqrt((N-n)/(N-1) * p*(1-p)/(n+2) + (M-m)/(M-1) * q*(1-q)/(m+2))
  }
  keep <- outer(0:n, 0:m, order) >= order(x, y) - 1e-11
  low <- Inf; p <- 0
  for (K in x:(N-n+x)) for (L in y:(M-m+y)) {
    tail <- sum(outer(dhyper(0:n, K, N-K, n), dhyper(0:m, L, M-L, m))[keep])
    if (tail > a) low <- min(low, K*M - L*N)
    if (K*M - L*N <= 0) p <- max(p, tail)
  }
  c(low = low, p = p)
}

paired <- function(b, c, n, N, a = 0.025) {
  order <- function(i, j) {
    p <- (i + 1) / (n + 2); q <- (j + 1) / (n + 2)
    p - q - 1.96 * sqrt((N-n)/(N-1) * (p + q - (p-q)^2) / (n+2))
  }
  o <- outer(0:n, 0:n, order); o[outer(0:n, 0:n, "+") > n] <- -Inf
  up <- o
  for (i in 0:n) for (j in 0:n) up[i+1, j+1] <- max(o[1:(i+1), (j+1):(n+1)])
  low <- Inf; p <- 0
  for (B in b:(N-n+b)) for (C in c:(N-n+c)) if (B + C <= N - (n-b-c)) {
    like <- outer(0:n, 0:n, Vectorize(function(i, j) if (i + j > n) 0 else
      exp(lchoose(B, i) + lchoose(C, j) + lchoose(N-B-C, n-i-j) - lchoose(N, n))))
    tail <- sum(like[up >= up[b+1, c+1] - 1e-11])
    if (tail > a) low <- min(low, B - C)
    if (B - C <= 0) p <- max(p, tail)
  }
  c(low = low, p = p)
}

both <- function(f, args, back) {
  u <- do.call(f, as.list(args)); d <- do.call(f, as.list(back))
  cat(deparse(substitute(f)), args, ":", u["low"], -d["low"], sprintf("%.13g", min(1, 2*u["p"], 2*d["p"])), "\n")
}
for (r in list(c(146,213,290,9,13,20), c(80,213,290,12,13,20), c(30,40,60,15,30,45),
               c(7,12,30,2,11,25), c(24,39,50,60,71,80), c(5,5,9,0,4,4))) both(apart, r, r[c(4:6, 1:3)])
for (r in list(c(9,2,13,20), c(12,3,30,45), c(7,1,25,80), c(0,0,10,20), c(1,11,13,30), c(0,25,30,40)))
  both(paired, r, r[c(2, 1, 3, 4)])

# The survey package's linearised intervals, with finite population correction.
library(survey)
linearised <- function(x, n, N, y, m, M) {
  d <- data.frame(v = rep(c(1, 0, 1, 0), c(x, n-x, y, m-y)), s = rep(1:2, c(n, m)), N = rep(c(N, M), c(n, m)))
  by <- svyby(~v, ~s, svydesign(~1, strata = ~s, fpc = ~N, data = d), svymean, covmat = TRUE)
  cat("survey apart", x, n, N, y, m, M, ":", sprintf("%.6f", confint(svycontrast(by, c(1, -1)))), "\n")
}
linearised(146, 213, 290, 120, 180, 260); linearised(150, 200, 290, 100, 190, 290)
linearisedPaired <- function(b, c, n, N) {
  d <- data.frame(v = rep(c(1, -1, 0), c(b, c, n-b-c)), N = N)
  cat("survey paired", b, c, n, N, ":", sprintf("%.6f", confint(svymean(~v, svydesign(~1, fpc = ~N, data = d)))), "\n")
}
linearisedPaired(60, 40, 213, 290); linearisedPaired(90, 30, 145, 290); linearisedPaired(30, 12, 100, 290)

# In holm.test.ts.
print(p.adjust(c(0.011, 0.02, 0.03, 0.003, 0.9, 0.02, 0.4), "holm"))
