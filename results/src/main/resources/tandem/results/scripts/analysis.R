# Analysis of @STUDY@, written by Tandem @SOFTWARE@ with the data it reads.
#
# It reads every file of the export with the types that the codebook tells, holds each against the manifest, fits the
# mixed models that belong to the hypotheses of the protocol, and draws two figures. A later export replaces this file
# as long as nobody changed it: save your own version under another name.
#
# Needs R 3.6 or later and the package lme4: install.packages("lme4")
# Run:  Rscript analysis.R

if (!requireNamespace("lme4", quietly = TRUE)) {
  stop("the R package lme4 is missing; install it with install.packages(\"lme4\") and run this again", call. = FALSE)
}

# ---- Where things are ------------------------------------------------------------------------------------------------

called <- grep("^--file=", commandArgs(), value = TRUE)
here <- if (length(called) == 1) dirname(gsub("~+~", " ", sub("^--file=", "", called), fixed = TRUE)) else getwd()
root <- file.path(here, "@ROOT@")

# ---- The data --------------------------------------------------------------------------------------------------------

# An empty cell is NA in every file; the column "missing" of the codebook says when that may be.
read_cells <- function(path) {
  read.csv(file.path(root, path), colClasses = "character", na.strings = "", check.names = FALSE, fill = FALSE,
           encoding = "UTF-8")
}

type_of <- list(
  text = function(cells) cells,
  json = function(cells) cells,
  integer = as.integer,
  number = as.numeric,
  boolean = function(cells) c("0" = FALSE, "1" = TRUE)[cells],
  timestamp = function(cells) as.POSIXct(cells, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC"))

read_table <- function(entry, codebook) {
  cells <- read_cells(entry$path)
  described <- codebook[codebook$file == entry$file, ]
  if (nrow(cells) != entry$rows || ncol(cells) != entry$columns) {
    stop(entry$path, " has ", nrow(cells), " rows and ", ncol(cells), " columns; the manifest says ", entry$rows,
         " and ", entry$columns, call. = FALSE)
  }
  if (!identical(names(cells), described$column)) {
    stop(entry$path, " has other columns than the codebook describes", call. = FALSE)
  }
  table <- cells
  for (i in seq_len(ncol(cells))) {
    table[[i]] <- unname(type_of[[described$type[i]]](cells[[i]]))
    if (any(is.na(table[[i]]) & !is.na(cells[[i]]))) {
      stop(entry$path, ": a cell of ", described$column[i], " is not of the type ", described$type[i], call. = FALSE)
    }
    if (anyNA(cells[[i]]) && is.na(described$missing[i])) {
      warning(entry$path, ": a cell of ", described$column[i], " is empty, and the codebook does not say why",
              call. = FALSE)
    }
  }
  table
}

codebook <- read_cells("@CODEBOOK@")
manifest <- read_cells("@MANIFEST@")
manifest$rows <- as.integer(manifest$rows)
manifest$columns <- as.integer(manifest$columns)

# R knows SHA-256 from version 4.5 on; analysis.py holds the sums against the files with any version.
if (exists("sha256sum", envir = asNamespace("tools"))) {
  found <- get("sha256sum", envir = asNamespace("tools"))(file.path(root, manifest$path))
  changed <- manifest$path[!(unname(found) %in% NA) & unname(found) != manifest$sha256]
  if (length(changed) > 0) message("changed since the export: ", paste(changed, collapse = ", "))
}

tables <- list()
for (i in which(!is.na(manifest$rows))) {
  tables[[sub("\\.csv$", "", manifest$file[i])]] <- read_table(manifest[i, ], codebook)
  cat(sprintf("%-60s %8d rows %4d columns, as the manifest says\n", manifest$path[i], manifest$rows[i],
              manifest$columns[i]))
}
for (note in manifest$note[!is.na(manifest$note)]) cat("note: ", note, "\n", sep = "")

# ---- The trials that count -------------------------------------------------------------------------------------------

# Left out: trials with a reason (practice, attention checks, no answer), and participants whom a rule of the protocol
# excludes.
trials <- tables$trials
left_out <- tables$participants$session[tables$participants$excluded %in% TRUE]
trials <- trials[!trials$excluded & !(trials$session %in% left_out), ]

# Notation: d0 initial decision, a advice, d1 final decision, y truth. An advisor that abstained named nothing.
named <- !(trials$advice_abstained %in% TRUE)
trials$advice_correct[!named] <- NA
trials$right <- trials$final_correct                                                             # [d1 = y]
trials$follows <- ifelse(is.na(trials$judgement), trials$final_decision == trials$advice, trials$judgement == "agree")
trials$follows[!named] <- NA                                                                     # [d1 = a]
trials$rejects <- !trials$follows                                                                # [d1 != a]
trials$disagreed <- trials$initial_decision != trials$advice                                     # [d0 != a]
trials$disagreed[!named] <- NA
trials$agreed <- !trials$disagreed                                                               # [d0 = a]
trials$changed <- trials$final_decision != trials$initial_decision                               # [d1 != d0]
least_ms <- 200  # A faster answer is none, as in measures.csv.
trials$log_initial_rt <- log(ifelse(trials$initial_rt_ms < least_ms, NA, trials$initial_rt_ms))
trials$log_final_rt <- log(ifelse(trials$final_rt_ms < least_ms, NA, trials$final_rt_ms))
trials$initial_over_confidence <- trials$initial_confidence - trials$initial_correct
trials$final_over_confidence <- trials$final_confidence - trials$final_correct
trials$initial_brier <- trials$initial_over_confidence^2
trials$final_brier <- trials$final_over_confidence^2

is_in <- function(data, where) {
  inside <- rep(TRUE, nrow(data))
  for (column in names(where)) inside <- inside & as.character(data[[column]]) %in% as.character(where[[column]])
  inside
}

# ---- Mixed models ----------------------------------------------------------------------------------------------------

# One model a hypothesis: the outcome of single trials in two cells of the design, with random intercepts for
# participants and items. It goes beside the planned test, which takes one value a participant, and does not replace it:
# p is of a two-sided likelihood-ratio test, without correction for other hypotheses.

models <- data.frame()
failed <- character()

# The participants' means must be those that Tandem computed; else trials were read or chosen wrongly.
check_means <- function(name, data, key, paired) {
  planned <- tables$confirmatory
  planned <- planned[planned$hypothesis == name & is_in(planned, key), ]
  means <- tapply(as.numeric(data$outcome), list(data$participant, data$cell), mean)
  if (paired) means <- means[rowSums(is.na(means)) == 0, , drop = FALSE]
  ours <- colMeans(means, na.rm = TRUE)
  theirs <- c(planned$mean_reference, planned$mean)
  if (!isTRUE(all.equal(unname(ours), theirs, tolerance = 1e-8))) {
    stop(name, ": the participants' means are ", paste(format(ours), collapse = " and "), "; confirmatory.csv has ",
         paste(format(theirs), collapse = " and "), call. = FALSE)
  }
}

mixed_model <- function(name, study, outcome, family, where = list(), of, against, paired, is_mean) {
  data <- trials[is_in(trials, study) & is_in(trials, where), ]
  data <- data[is_in(data, of) | is_in(data, against), ]
  data$outcome <- data[[outcome]]
  data$cell <- factor(ifelse(is_in(data, of), "of", "against"), levels = c("against", "of"))
  data <- data[!is.na(data$outcome), ]
  cat("\n---- ", name, ": ", outcome, ", ", nrow(data), " trials\n", sep = "")
  if (length(unique(data$cell)) < 2 || length(unique(data$participant)) < 2 || length(unique(data$item)) < 2 ||
      length(unique(data$outcome)) < 2) {
    cat("no model: it needs two participants, two items, trials in both cells, and an outcome that varies\n")
    return(invisible(NULL))
  }
  if (is_mean) check_means(name, data, study, paired)
  if (family == "binomial" && any(tapply(data$outcome, data$cell, function(values) length(unique(values))) < 2)) {
    cat("no model: in one of the cells all trials have the same outcome, and log odds have no finite estimate\n")
    return(invisible(NULL))
  }
  with_cell <- outcome ~ cell + (1 | participant) + (1 | item)
  without <- outcome ~ 1 + (1 | participant) + (1 | item)
  fit <- function(formula) {
    if (family == "binomial") {
      lme4::glmer(formula, data = data, family = binomial, control = lme4::glmerControl(optimizer = "bobyqa"))
    } else {
      lme4::lmer(formula, data = data, REML = FALSE)
    }
  }
  model <- tryCatch(fit(with_cell), error = function(trouble) trouble)
  null <- tryCatch(fit(without), error = function(trouble) trouble)
  for (tried in list(model, null)) {
    if (inherits(tried, "error")) {
      cat("no model: lme4 cannot fit it (", conditionMessage(tried), ")\n", sep = "")
      failed <<- c(failed, name)
      return(invisible(NULL))
    }
  }
  print(summary(model), correlation = FALSE)
  coefficient <- coef(summary(model))["cellof", ]
  estimate <- unname(coefficient["Estimate"])
  se <- unname(coefficient["Std. Error"])
  random <- as.data.frame(lme4::VarCorr(model))
  sd_of <- function(group) random$sdcor[random$grp == group]
  models <<- rbind(models, data.frame(
    hypothesis = name, outcome = outcome, family = family, trials = nrow(data),
    participants = length(unique(data$participant)), items = length(unique(data$item)),
    estimate = estimate, scale = if (family == "binomial") "log odds" else "outcome", se = se,
    ci_low = estimate - qnorm(.975) * se, ci_high = estimate + qnorm(.975) * se,
    p_likelihood_ratio = anova(null, model)[2, "Pr(>Chisq)"],
    sd_participant = sd_of("participant"), sd_item = sd_of("item"), singular = lme4::isSingular(model),
    convergence = paste(model@optinfo$conv$lme4$messages, collapse = "; ")))
  invisible(model)
}

@HYPOTHESES@

if (nrow(models) > 0) {
  write.csv(models, file.path(here, "models-r.csv"), row.names = FALSE, na = "")
  cat("\n")
  print(models)
}

# ---- Figures ---------------------------------------------------------------------------------------------------------

# Means over participants with 95 % t intervals; a page for each study, people and programs apart.
interval <- function(values) {
  values <- values[!is.na(values)]
  half <- if (length(values) > 1) qt(.975, length(values) - 1) * sd(values) / sqrt(length(values)) else NA
  c(mean = mean(values), low = max(0, mean(values) - half), high = min(1, mean(values) + half))
}

by_condition <- function(data, conditions, outcome, where = list()) {
  data <- data[is_in(data, where), ]
  means <- tapply(as.numeric(data[[outcome]]), list(data$participant, factor(data$condition, conditions)), mean,
                  na.rm = TRUE)
  list(means = means, intervals = apply(means, 2, interval))
}

draw_accuracy <- function(data, title) {
  conditions <- unique(data$condition)
  accuracy <- by_condition(data, conditions, "right")
  at <- seq_along(conditions)
  plot(NA, xlim = c(.5, length(conditions) + .5), ylim = c(0, 1), xaxt = "n", las = 1, xlab = "",
       ylab = "Final answers that are right", main = title)
  axis(1, at, conditions)
  for (i in at) {
    beside <- i + seq(-.12, .12, length.out = nrow(accuracy$means))
    points(beside, accuracy$means[, i], col = "grey70", pch = 16, cex = .7)
  }
  segments(at, accuracy$intervals["low", ], at, accuracy$intervals["high", ], lwd = 2)
  points(at, accuracy$intervals["mean", ], pch = 19, cex = 1.3)
}

# Relative self-reliance against relative AI reliance (Schemmer et al. 2023). Where the advice was silent, a point tells
# how often people come to the AI's answer by themselves. Conditions without an initial answer have no point.
draw_reliance <- function(data, title) {
  conditions <- unique(data$condition)
  rair <- by_condition(data, conditions, "follows", list(initial_correct = FALSE, advice_correct = TRUE))$intervals
  rsr <- by_condition(data, conditions, "right", list(initial_correct = TRUE, advice_correct = FALSE))$intervals
  plot(NA, xlim = c(0, 1), ylim = c(0, 1), las = 1, asp = 1, main = title,
       xlab = "RAIR: right advice taken by who was wrong", ylab = "RSR: right answer kept against wrong advice")
  segments(rair["low", ], rsr["mean", ], rair["high", ], rsr["mean", ])
  segments(rair["mean", ], rsr["low", ], rair["mean", ], rsr["high", ])
  points(rair["mean", ], rsr["mean", ], pch = 19, cex = 1.3)
  text(rair["mean", ], rsr["mean", ], conditions, adj = c(-.15, -.6), cex = .9)
}

written <- if (nrow(models) > 0) "models-r.csv"
if (nrow(trials) > 0) {
  cohorts <- split(trials, paste0(trials$study, ", ", substr(trials$protocol_hash, 1, 8),
                                  ifelse(trials$simulated, ", simulated participants", "")))
  pdf(file.path(here, "accuracy.pdf"), width = 6, height = 5)
  for (cohort in names(cohorts)) draw_accuracy(cohorts[[cohort]], cohort)
  invisible(dev.off())
  pdf(file.path(here, "reliance.pdf"), width = 6, height = 6)
  for (cohort in names(cohorts)) draw_reliance(cohorts[[cohort]], cohort)
  invisible(dev.off())
  written <- c(written, "accuracy.pdf", "reliance.pdf")
}
if (is.null(written)) written <- "nothing, as no trial counts" else written <- file.path(here, written)
cat("\nwritten: ", paste(written, collapse = ", "), "\n", sep = "")

if (length(failed) > 0) stop("no model could be fitted for ", paste(failed, collapse = ", "), call. = FALSE)
