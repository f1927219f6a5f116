# Writes what R says into src/test/resources/tandem/results/statistics, a file a kind of test.
# Run in this folder: Rscript fixtures.R (base R and its recommended package boot).
# A line: case, name of an input or of an expected number, values with spaces between.

folder <- "../resources/tandem/results/statistics"
lines <- character()
put <- function(case, ...) {
  for (name in names(list(...))) {
    values <- unlist(list(...)[[name]])
    lines <<- c(lines, paste(case, name, paste(sprintf("%.17g", as.numeric(values)), collapse = " "), sep = ","))
  }
}
write_to <- function(file) {
  writeLines(c("case,name,values", lines), file.path(folder, file))
  lines <<- character()
}
sides <- c("two.sided", "less", "greater")

# Samples: plain, small, tied, with zero differences, constant in one group, of unequal sizes, large.
set.seed(20260101)
pairs <- list(
  sleep = list(x = sleep$extra[1:10], y = sleep$extra[11:20]),
  smallest = list(x = c(1.5, 2.25), y = c(1, 3)),
  three = list(x = c(3.1, 4.7, 5.2), y = c(2.2, 4.9, 3.3)),
  ties = list(x = c(4, 5, 3, 4, 2, 5, 4, 3), y = c(3, 3, 2, 5, 1, 3, 3, 5)),
  zeros = list(x = c(4, 5, 3, 4, 2, 5, 9, 3), y = c(4, 3, 3, 5, 1, 5, 3, 3)),
  far = list(x = rnorm(12, 100), y = rnorm(12)),
  fifty = list(x = round(rnorm(49), 8), y = round(rnorm(49, 0.3), 8)),
  large = list(x = rnorm(80), y = rnorm(80, 0.4)))
groups <- c(pairs, list(
  unequal = list(x = rnorm(5, 1), y = rnorm(23, 0, 3)),
  onlyone = list(x = c(5, 5, 5), y = c(1.5, 2.5, 7.5, 3)),
  tiesunequal = list(x = c(1, 2, 2, 3, 3, 3, 4), y = c(3, 4, 4, 5)),
  alltied = list(x = c(1, 1, 2, 2), y = c(1, 1, 2, 2)),
  bothlarge = list(x = rnorm(60), y = rnorm(50, 0.5))))

for (case in names(pairs)) for (side in seq_along(sides)) for (mu in c(0, 0.5)) {
  s <- pairs[[case]]
  t <- t.test(s$x, s$y, paired = TRUE, alternative = sides[side], mu = mu, conf.level = 0.9)
  put(paste("paired", case, sides[side], mu), x = s$x, y = s$y, side = side - 1, mu = mu, statistic = t$statistic,
      df = t$parameter, p = t$p.value, estimate = mean(s$x - s$y), interval = t$conf.int)
}
write_to("t-paired.csv")
for (case in names(groups)) for (side in seq_along(sides)) for (mu in c(0, 0.5)) {
  s <- groups[[case]]
  t <- t.test(s$x, s$y, alternative = sides[side], mu = mu, conf.level = 0.9)
  put(paste("welch", case, sides[side], mu), x = s$x, y = s$y, side = side - 1, mu = mu, statistic = t$statistic,
      df = t$parameter, p = t$p.value, estimate = mean(s$x) - mean(s$y), interval = t$conf.int)
}
write_to("t-welch.csv")

for (case in names(pairs)) for (side in seq_along(sides)) {
  s <- pairs[[case]]
  t <- suppressWarnings(wilcox.test(s$x, s$y, paired = TRUE, alternative = sides[side]))
  d <- (s$x - s$y)[s$x != s$y]
  r <- rank(abs(d))
  put(paste("signed rank", case, sides[side]), x = s$x, y = s$y, side = side - 1, statistic = t$statistic,
      p = t$p.value, estimate = (sum(r[d > 0]) - sum(r[d < 0])) / sum(r), exact = grepl("exact", t$method))
}
write_to("signed-rank.csv")
for (case in names(groups)) for (side in seq_along(sides)) {
  s <- groups[[case]]
  t <- suppressWarnings(wilcox.test(s$x, s$y, alternative = sides[side]))
  put(paste("rank sum", case, sides[side]), x = s$x, y = s$y, side = side - 1, statistic = t$statistic,
      p = t$p.value, estimate = mean(outer(s$x, s$y, ">")) - mean(outer(s$x, s$y, "<")),
      exact = grepl("exact", t$method))
}
write_to("mann-whitney.csv")

for (bc in list(c(10, 3), c(0, 5), c(7, 7), c(1, 0), c(86, 150), c(3, 4))) {
  table <- matrix(c(20, bc[2], bc[1], 30), 2)
  plain <- mcnemar.test(table, correct = FALSE)
  corrected <- mcnemar.test(table)
  exact <- binom.test(bc[1], sum(bc))
  put(paste("discordant", bc[1], bc[2]), counts = bc, plain = c(plain$statistic, plain$p.value),
      corrected = c(corrected$statistic, corrected$p.value), exact = exact$p.value, share = exact$estimate,
      interval = exact$conf.int)
}
write_to("mcnemar.csv")

# Cochran's Q is the Cochran-Mantel-Haenszel test with a stratum a unit.
answers <- list(
  textbook = matrix(c(1,1,1, 1,1,0, 1,0,0, 1,1,0, 0,0,0, 1,0,1, 1,1,0, 1,1,1, 1,0,0, 0,1,0), ncol = 3, byrow = TRUE),
  four = matrix(rbinom(25 * 4, 1, rep(c(.3, .5, .6, .8), each = 25)), ncol = 4),
  two = matrix(rbinom(30 * 2, 1, rep(c(.4, .7), each = 30)), ncol = 2))
for (case in names(answers)) {
  m <- answers[[case]]
  units <- rowSums(m) > 0 & rowSums(m) < ncol(m)
  long <- data.frame(y = factor(m[units, ]), condition = factor(col(m)[units, ]), unit = factor(row(m)[units, ]))
  t <- mantelhaen.test(table(long$condition, long$y, long$unit), correct = FALSE)
  put(paste("Q", case), columns = ncol(m), answers = t(m), statistic = t$statistic, df = ncol(m) - 1, p = t$p.value)
}
write_to("cochran-q.csv")

tables <- list(c(2, 12, 5, 7, 9), c(2, 1, 4, 3, 2), c(2, 10, 10, 10, 11), c(3, 20, 5, 8, 12, 7, 30),
  c(2, 0, 8, 5, 3), c(3, 762, 327, 468, 484, 239, 477))
for (t in tables) {
  m <- matrix(t[-1], ncol = t[1], byrow = TRUE)
  a <- suppressWarnings(chisq.test(m)); b <- suppressWarnings(chisq.test(m, correct = FALSE))
  put(paste("table", paste(t, collapse = " ")), columns = t[1], counts = t[-1], df = a$parameter,
      default = c(a$statistic, a$p.value), plain = c(b$statistic, b$p.value),
      v = sqrt(b$statistic / (sum(m) * (min(dim(m)) - 1))))
}
write_to("chi-squared.csv")

for (case in names(groups)) {
  s <- groups[[case]]
  for (bounds in list(c(-0.5, 0.5), c(-1, 2))) for (paired in c(FALSE, TRUE)) if (!paired || case %in% names(pairs)) {
    low <- t.test(s$x, s$y, paired = paired, mu = bounds[1], alternative = "greater")
    high <- t.test(s$x, s$y, paired = paired, mu = bounds[2], alternative = "less")
    put(paste("TOST", case, paste(bounds, collapse = " "), paired), x = s$x, y = s$y, paired = paired, bounds = bounds,
        low = c(low$statistic, low$p.value), high = c(high$statistic, high$p.value), p = max(low$p.value, high$p.value),
        interval = t.test(s$x, s$y, paired = paired, conf.level = 0.9)$conf.int)
  }
}
write_to("tost.csv")

for (p in list(0.03, c(0.01, 0.04, 0.03, 0.005), c(0.5, 0.5, 0.001, 0.9, 1, 0), runif(12)^3, c(.02, .02, .02)))
  put(paste("p", length(p)), p = p, holm = p.adjust(p, "holm"), bh = p.adjust(p, "BH"))
write_to("adjusted.csv")

j <- function(df) gamma(df / 2) / (sqrt(df / 2) * gamma((df - 1) / 2))
for (case in names(groups)) {
  s <- groups[[case]]; nx <- length(s$x); ny <- length(s$y)
  d <- (mean(s$x) - mean(s$y)) / sqrt(((nx - 1) * var(s$x) + (ny - 1) * var(s$y)) / (nx + ny - 2))
  put(case, x = s$x, y = s$y, d = d, g = d * j(nx + ny - 2))
  if (case %in% names(pairs)) {
    dav <- mean(s$x - s$y) / ((sd(s$x) + sd(s$y)) / 2)
    put(case, dz = mean(s$x - s$y) / sd(s$x - s$y), dav = dav)
    if (nx > 2) put(case, gav = dav * j(nx - 1))
  }
}
write_to("standardized.csv")

# Newcombe's interval from the two score intervals of prop.test; Woolf's and Katz's as the Wald interval of a
# generalised linear model with one binary predictor.
for (t in list(c(12, 5, 7, 9), c(1, 30, 5, 20), c(56, 14, 48, 32), c(150, 850, 100, 900))) {
  y <- cbind(t[c(1, 3)], t[c(2, 4)]); x <- c(1, 0)
  n <- t[c(1, 3)] + t[c(2, 4)]; p <- t[c(1, 3)] / n
  one <- prop.test(t[1], n[1], correct = FALSE)$conf.int
  two <- prop.test(t[3], n[2], correct = FALSE)$conf.int
  # Fitted twice, so that the weights that make the standard errors are those of the solution.
  logit <- glm(y ~ x, family = binomial, start = coef(glm(y ~ x, family = binomial, control = list(epsilon = 1e-12))))
  log <- glm(y ~ x, family = binomial("log"), start = c(log(p[2]), log(p[1] / p[2])))
  put(paste(t, collapse = " "), cells = t, or = c(exp(coef(logit)[2]), exp(confint.default(logit)[2, ])),
      rr = c(exp(coef(log)[2]), exp(confint.default(log)[2, ])),
      rd = c(p[1] - p[2], p[1] - p[2] - sqrt((p[1] - one[1])^2 + (two[2] - p[2])^2),
             p[1] - p[2] + sqrt((one[2] - p[1])^2 + (p[2] - two[1])^2)),
      wilson = one, h = 2 * asin(sqrt(p[1])) - 2 * asin(sqrt(p[2])))
}
write_to("two-by-two.csv")

# Alpha from the covariance matrix.
for (size in list(c(10, 3), c(40, 8), c(2, 2), c(5, 4))) {
  m <- matrix(round(rep(rnorm(size[1]), size[2]) + rnorm(prod(size)), 2), ncol = size[2]); k <- ncol(m); s <- cov(m)
  alpha <- k / (k - 1) * (1 - sum(diag(s)) / sum(s))
  put(paste("items", k, "persons", nrow(m)), columns = k, scores = t(m), alpha = alpha,
      interval = 1 - (1 - alpha) * qf(c(.975, .025), nrow(m) - 1, (nrow(m) - 1) * (k - 1)))
}
write_to("alpha.csv")

# Type III as what a regression with sum contrasts loses without the columns of an effect: the stratum between from the
# units' means, the stratum within from a regression that has every unit as a predictor.
anova_case <- function(case, sizes, k, effect) {
  n <- sum(sizes); g <- length(sizes)
  group <- factor(rep(seq_along(sizes), sizes))
  y <- matrix(rnorm(n * k), n) + outer(rnorm(n), rep(1, k)) + effect * outer(as.numeric(group), seq_len(k))
  y <- round(y, 3)
  put(case, columns = k, groups = group, values = t(y))
  rss <- function(x, y) sum(lm.fit(x, y)$residuals^2)
  line <- function(name, ss, df, error, errordf) {
    f <- (ss / df) / (error / errordf)
    do.call(put, c(list(case), setNames(list(c(ss, df, error, errordf, f, pf(f, df, errordf, lower.tail = FALSE),
      ss / (ss + error))), name)))
    f
  }
  if (g > 1) {
    m <- rowMeans(y)
    between <- drop1(lm(m ~ group, contrasts = list(group = contr.sum)), . ~ .)
    line("between", k * between["group", "Sum of Sq"], g - 1, k * between["<none>", "RSS"], n - g)
  }
  long <- data.frame(y = c(y), unit = factor(c(row(y))), level = factor(c(col(y))), group = group[c(row(y))])
  units <- model.matrix(~ unit, long)
  b <- model.matrix(~ level, long, contrasts.arg = list(level = contr.sum))[, -1, drop = FALSE]
  ab <- if (g > 1) {
    a <- model.matrix(~ group, long, contrasts.arg = list(group = contr.sum))[, -1, drop = FALSE]
    do.call(cbind, lapply(seq_len(ncol(a)), function(i) a[, i] * b))
  }
  error <- rss(cbind(units, b, ab), long$y); errordf <- (n - g) * (k - 1)
  f <- line("within", rss(cbind(units, ab), long$y) - error, k - 1, error, errordf)
  if (g > 1) line("interaction", rss(cbind(units, b), long$y) - error, (g - 1) * (k - 1), error, errordf)
  # Greenhouse and Geisser's epsilon from anova.mlm; the p values from the F above.
  if (k > 2) {
    fit <- if (g > 1) lm(y ~ group) else lm(y ~ 1)
    head <- attr(anova(fit, X = ~ 1, test = "Spherical"), "heading")
    s <- crossprod(residuals(fit)) / (n - g)
    c0 <- contr.poly(k); v <- t(c0) %*% s %*% c0
    epsilon <- sum(diag(v))^2 / ((k - 1) * sum(v^2))
    stopifnot(any(grepl(format(epsilon, digits = 4), head, fixed = TRUE)))
    put(case, epsilon = epsilon)
    put(case, corrected = pf(f, (k - 1) * epsilon, errordf * epsilon, lower.tail = FALSE))
  }
}
anova_case("balanced two by two", c(6, 6), 2, 0.3)
anova_case("unbalanced two by three", c(4, 9), 3, 0.2)
anova_case("unbalanced three by four", c(3, 8, 5), 4, 0.1)
anova_case("a group of one", c(1, 5), 3, 0)
anova_case("no groups", 7, 4, 0.3)
write_to("split-plot.csv")
# On a balanced design the strata of aov say the same.
check <- local({
  set.seed(1); d <- expand.grid(unit = factor(1:12), level = factor(1:3)); d$group <- factor(as.numeric(d$unit) %% 2)
  d$y <- round(rnorm(36) + as.numeric(d$level), 3)
  s <- summary(aov(y ~ group * level + Error(unit / level), d))
  put("balanced by aov", columns = 3, groups = d$group[1:12], values = t(matrix(d$y, 12)),
      f = c(s[[1]][[1]][1, 4], s[[2]][[1]][1:2, 4]), p = c(s[[1]][[1]][1, 5], s[[2]][[1]][1:2, 5]))
})
write_to("split-plot-aov.csv")

# Bootstrap: the draws themselves, and what boot makes of them; and intervals of many draws of its own.
library(boot)
# No two draws tie, as boot counts none that equals the estimate as below it.
clusters <- data.frame(yes = round(rbinom(15, 20, 0.6) + runif(15), 3), all = sample(20:40, 15, TRUE))
ratio <- function(d, i) sum(d$yes[i]) / sum(d$all[i])
set.seed(3)
for (case in c("ratio", "mean of a skewed sample")) {
  d <- if (case == "ratio") clusters else data.frame(yes = round(rexp(15), 3), all = 1)
  jack <- sapply(1:15, function(i) ratio(d, (1:15)[-i])); l <- 14 * (mean(jack) - jack)
  few <- boot(d, ratio, 999)
  ci <- boot.ci(few, type = c("perc", "bca"), L = l)
  many <- boot(d, ratio, 400000)
  ci_many <- boot.ci(many, type = c("perc", "bca"), L = l)
  put(case, numerators = d$yes, denominators = d$all, estimate = few$t0, acceleration = sum(l^3) / (6 * sum(l^2)^1.5),
      draws = few$t, percentile = ci$percent[4:5], bca = ci$bca[4:5],
      manypercentile = ci_many$percent[4:5], manybca = ci_many$bca[4:5], manyse = sd(many$t))
}
two <- data.frame(v = c(round(rexp(12), 3), round(rexp(9, 2), 3)), g = rep(1:2, c(12, 9)))
difference <- function(d, i) { e <- d[i, ]; mean(e$v[e$g == 1]) - mean(e$v[e$g == 2]) }
many <- boot(two, difference, 200000, strata = two$g)
ci <- boot.ci(many, type = "perc")
put("two groups", values = two$v, group = two$g, estimate = many$t0, manypercentile = ci$percent[4:5],
    manyse = sd(many$t))
write_to("bootstrap.csv")

# Participants and items drawn both: weights are products of multinomial counts.
people <- 12; things <- 8
cells <- expand.grid(person = seq_len(people), thing = seq_len(things))[-c(3, 17, 40), ]
cells$y <- round(rnorm(people)[cells$person] + rnorm(things)[cells$thing] + rnorm(nrow(cells)), 3)
share <- function(w, v) { times <- w[cells$person] * v[cells$thing]; sum(times * cells$y) / sum(times) }
many <- replicate(100000, share(rmultinom(1, people, rep(1, people)), rmultinom(1, things, rep(1, things))))
l1 <- sapply(seq_len(people), function(i) share(as.numeric(seq_len(people) != i), rep(1, things)))
l2 <- sapply(seq_len(things), function(i) share(rep(1, people), as.numeric(seq_len(things) != i)))
l1 <- (people - 1) * (mean(l1) - l1); l2 <- (things - 1) * (mean(l2) - l2)
put("crossed", person = cells$person - 1, thing = cells$thing - 1, y = cells$y, estimate = mean(cells$y),
    acceleration = (sum(l1^3) / people^3 + sum(l2^3) / things^3) / (6 * (sum(l1^2) / people^2 + sum(l2^2) / things^2)^1.5),
    manypercentile = quantile(many, c(.025, .975)), manyse = sd(many))
write_to("crossed.csv")

# All signs.
for (case in c("sleep", "smallest", "three", "ties", "zeros", "far")) {
  d <- with(pairs[[case]], x - y); n <- length(d)
  signs <- as.matrix(expand.grid(rep(list(c(1, -1)), n))); sums <- signs %*% d; o <- sum(d); tol <- 1e-9
  put(paste("signs", case), x = pairs[[case]]$x, y = pairs[[case]]$y, estimate = mean(d),
      p = c(mean(abs(sums) >= abs(o) - tol), mean(sums <= o + tol), mean(sums >= o - tol)))
}
write_to("sign-flips.csv")

put("t test", n = 20, d = 0.6, alpha = 0.05, power = power.t.test(20, 0.6, type = "paired")$power)
write_to("power.csv")
