# Analysis of @STUDY@, written by Tandem @SOFTWARE@ with the data it reads.
#
# It reads every file of the export with the types that the codebook tells, holds each against the manifest, fits the
# mixed models that belong to the hypotheses of the protocol, and draws two figures. A later export replaces this file
# as long as nobody changed it: save your own version under another name.
#
# Needs Python 3.8 or later: pip install pandas statsmodels matplotlib scipy
# Run:  python3 analysis.py

import hashlib
import sys
from pathlib import Path

try:
    import matplotlib
    import numpy as np
    import pandas as pd
    import statsmodels.api as sm
    import statsmodels.formula.api as smf
    from scipy import stats
    from statsmodels.genmod.bayes_mixed_glm import BinomialBayesMixedGLM
except ImportError as missing:
    sys.exit(f"{missing}; install what is needed with: pip install pandas statsmodels matplotlib scipy")

matplotlib.use("Agg")
import matplotlib.pyplot as plt

# ---- Where things are ------------------------------------------------------------------------------------------------

here = Path(__file__).resolve().parent
root = (here / "@ROOT@").resolve()

# ---- The data --------------------------------------------------------------------------------------------------------


def read_cells(path):
    """An empty cell is NA in every file; the column "missing" of the codebook says when that may be."""
    return pd.read_csv(root / path, dtype=str, keep_default_na=False, na_values=[""], encoding="utf-8")


type_of = {
    "text": lambda cells: cells,
    "json": lambda cells: cells,
    "integer": lambda cells: pd.to_numeric(cells).astype("Int64"),
    "number": lambda cells: pd.to_numeric(cells).astype(float),
    "boolean": lambda cells: cells.map({"0": False, "1": True}).astype("boolean"),
    "timestamp": lambda cells: pd.to_datetime(cells, utc=True),
}


def read_table(entry, codebook):
    cells = read_cells(entry.path)
    described = codebook[codebook.file == entry.file]
    if cells.shape != (entry.rows, entry.columns):
        sys.exit(f"{entry.path} has {cells.shape[0]} rows and {cells.shape[1]} columns; the manifest says"
                 f" {entry.rows} and {entry.columns}")
    if list(cells.columns) != list(described.column):
        sys.exit(f"{entry.path} has other columns than the codebook describes")
    table = {}
    for column in described.itertuples():
        table[column.column] = type_of[column.type](cells[column.column])
        if (table[column.column].isna() & cells[column.column].notna()).any():
            sys.exit(f"{entry.path}: a cell of {column.column} is not of the type {column.type}")
        if cells[column.column].isna().any() and pd.isna(column.missing):
            print(f"{entry.path}: a cell of {column.column} is empty, and the codebook does not say why",
                  file=sys.stderr)
    return pd.DataFrame(table)


def sha256(path):
    digest = hashlib.sha256()
    with open(path, "rb") as file:
        for part in iter(lambda: file.read(1 << 20), b""):
            digest.update(part)
    return digest.hexdigest()


codebook = read_cells("@CODEBOOK@")
manifest = read_cells("@MANIFEST@")
manifest["rows"] = type_of["integer"](manifest["rows"])
manifest["columns"] = type_of["integer"](manifest["columns"])

tables = {}
for entry in manifest.itertuples():
    if (root / entry.path).exists() and sha256(root / entry.path) != entry.sha256:
        print("changed since the export:", entry.path, file=sys.stderr)
    if pd.notna(entry.rows):
        tables[entry.file[:-len(".csv")]] = read_table(entry, codebook)
        print(f"{entry.path:<60} {entry.rows:>8} rows {entry.columns:>4} columns, as the manifest says")
for note in manifest.note.dropna():
    print("note:", note)

# ---- The trials that count -------------------------------------------------------------------------------------------

# Left out: trials with a reason (practice, attention checks, no answer), and participants whom a rule of the protocol
# excludes.
trials = tables["trials"]
participants = tables["participants"]
left_out = set(participants.session[participants.excluded.fillna(False).astype(bool)])
trials = trials[~trials.excluded.astype(bool) & ~trials.session.isin(left_out)].copy()


def same(one, other):
    """Whether two columns are the same, NA where one is missing."""
    return (one == other).astype("boolean").where(one.notna() & other.notna())


# Notation: d0 initial decision, a advice, d1 final decision, y truth. An advisor that abstained named nothing.
named = ~trials.advice_abstained.fillna(False).astype(bool)
trials["advice_correct"] = trials.advice_correct.where(named)
trials["right"] = trials.final_correct                                                           # [d1 = y]
trials["follows"] = same(trials.final_decision, trials.advice).where(
    trials.judgement.isna(), same(trials.judgement, pd.Series("agree", index=trials.index))).where(named)  # [d1 = a]
trials["rejects"] = ~trials.follows                                                              # [d1 != a]
trials["disagreed"] = (~same(trials.initial_decision, trials.advice)).where(named)               # [d0 != a]
trials["agreed"] = ~trials.disagreed                                                             # [d0 = a]
trials["changed"] = ~same(trials.final_decision, trials.initial_decision)                        # [d1 != d0]
least_ms = 200  # A faster answer is none, as in measures.csv.
trials["log_initial_rt"] = np.log(trials.initial_rt_ms.where(trials.initial_rt_ms >= least_ms))
trials["log_final_rt"] = np.log(trials.final_rt_ms.where(trials.final_rt_ms >= least_ms))
trials["initial_over_confidence"] = trials.initial_confidence - trials.initial_correct.astype(float)
trials["final_over_confidence"] = trials.final_confidence - trials.final_correct.astype(float)
trials["initial_brier"] = trials.initial_over_confidence ** 2
trials["final_brier"] = trials.final_over_confidence ** 2


def is_in(data, where):
    inside = pd.Series(True, index=data.index)
    for column, level in where.items():
        inside &= (data[column] == level).fillna(False).astype(bool)
    return inside


# ---- Mixed models ----------------------------------------------------------------------------------------------------

# One model a hypothesis: the outcome of single trials in two cells of the design, with random intercepts for
# participants and items. It goes beside the planned test, which takes one value a participant, and does not replace it.
#
# statsmodels has no twin of lme4's glmer. For outcomes of yes and no, BinomialBayesMixedGLM has the same crossed random
# intercepts, estimated by variational Bayes, whose standard deviations are known to come out too small. So a logistic
# GEE clustered by participant stands beside it: its odds are those of the population, nearer to none than those of a
# participant, and it knows nothing of items. For other outcomes MixedLM with crossed variance components is lmer's
# twin.

models = []
failed = []


def check_means(name, data, key, paired):
    """The participants' means must be those that Tandem computed; else trials were read or chosen wrongly."""
    planned = tables["confirmatory"]
    planned = planned[(planned.hypothesis == name) & is_in(planned, key)].iloc[0]
    means = data.groupby(["participant", "cell"]).outcome.mean().unstack()
    ours = (means.dropna() if paired else means).mean()
    ours = ours.reindex([0, 1])
    if not np.allclose(ours, [planned["mean_reference"], planned["mean"]], atol=1e-8, equal_nan=True):
        sys.exit(f"{name}: the participants' means are {ours[0]} and {ours[1]}; confirmatory.csv has"
                 f" {planned['mean_reference']} and {planned['mean']}")


def mixed_model(name, study, outcome, family, of, against, paired, is_mean, where={}):
    data = trials[is_in(trials, study) & is_in(trials, where)]
    data = data[is_in(data, of) | is_in(data, against)]
    data = data[data[outcome].notna()]
    data = pd.DataFrame({
        "outcome": data[outcome].astype(float),
        "cell": is_in(data, of).astype(int),
        "participant": data.participant,
        "item": data.item,
    })
    print(f"\n---- {name}: {outcome}, {len(data)} trials")
    if (data.nunique() < 2).any():
        print("no model: it needs two participants, two items, trials in both cells, and an outcome that varies")
        return
    if is_mean:
        check_means(name, data, study, paired)
    if family == "binomial" and (data.groupby("cell").outcome.nunique() < 2).any():
        print("no model: in one of the cells all trials have the same outcome, and log odds have no finite estimate")
        return
    try:
        fit(name, outcome, family, data)
    except (np.linalg.LinAlgError, ValueError, FloatingPointError) as trouble:
        print(f"no model: statsmodels cannot fit it ({trouble})")
        failed.append(name)


def fit(name, outcome, family, data):
    intercepts = {"participant": "0 + C(participant)", "item": "0 + C(item)"}
    if family == "binomial":
        bayes = BinomialBayesMixedGLM.from_formula("outcome ~ cell", intercepts, data).fit_vb()
        add(name, outcome, "variational Bayes, crossed intercepts", "log odds", data, bayes.fe_mean[1], bayes.fe_sd[1])
        gee = smf.gee("outcome ~ cell", "participant", data, family=sm.families.Binomial()).fit()
        add(name, outcome, "GEE by participant", "log odds", data, gee.params["cell"], gee.bse["cell"])
        print(bayes.summary())
        print(gee.summary())
    else:
        mixed = smf.mixedlm("outcome ~ cell", data, groups=np.ones(len(data)), re_formula="0",
                            vc_formula=intercepts).fit(reml=False)
        add(name, outcome, "linear, crossed intercepts", "outcome", data, mixed.params["cell"], mixed.bse["cell"])
        print(mixed.summary())


def add(name, outcome, model, scale, data, estimate, se):
    low, high = estimate + np.array([-1, 1]) * stats.norm.ppf(.975) * se
    models.append({
        "hypothesis": name, "outcome": outcome, "model": model, "trials": len(data),
        "participants": data.participant.nunique(), "items": data.item.nunique(),
        "estimate": estimate, "scale": scale, "se": se, "ci_low": low, "ci_high": high,
    })


@HYPOTHESES@

written = []
if models:
    models = pd.DataFrame(models)
    models.to_csv(here / "models-python.csv", index=False)
    written.append(here / "models-python.csv")
    print("\n" + models.to_string())

# ---- Figures ---------------------------------------------------------------------------------------------------------


def interval(values):
    """Mean over participants with a 95 % t interval."""
    values = values.dropna()
    half = stats.t.ppf(.975, len(values) - 1) * values.std() / np.sqrt(len(values)) if len(values) > 1 else np.nan
    mean = values.mean()
    return pd.Series({"mean": mean, "below": np.minimum(mean, half), "above": np.minimum(1 - mean, half)})


def by_condition(data, conditions, outcome, where={}):
    data = data[is_in(data, where) & data[outcome].notna()]
    means = data[outcome].astype(float).groupby([data.participant, data.condition]).mean().unstack()
    means = means.reindex(columns=conditions)
    return means, pd.DataFrame({condition: interval(means[condition]) for condition in conditions})


# A figure for each study, people and programs apart.
cohorts = trials.groupby(["study", "protocol_hash", "simulated"], sort=False)
for number, ((study, protocol, simulated), data) in enumerate(cohorts, 1):
    title = f"{study}, {protocol[:8]}" + (", simulated participants" if simulated else "")
    ending = ".png" if len(cohorts) == 1 else f"-{number}.png"
    conditions = list(data.condition.unique())

    means, accuracy = by_condition(data, conditions, "right")
    figure, axes = plt.subplots(figsize=(6, 5))
    for at, condition in enumerate(conditions):
        axes.plot(at + np.linspace(-.12, .12, len(means)), means[condition], ".", color="0.7")
    axes.errorbar(range(len(conditions)), accuracy.loc["mean"], accuracy.loc[["below", "above"]].to_numpy(), fmt="ko")
    axes.set(ylim=(0, 1), ylabel="Final answers that are right", title=title)
    axes.set_xticks(range(len(conditions)))
    axes.set_xticklabels(conditions)
    figure.savefig(here / f"accuracy{ending}", dpi=150)

    # Relative self-reliance against relative AI reliance (Schemmer et al. 2023). Where the advice was silent, a point
    # tells how often people come to the AI's answer by themselves. Conditions without an initial answer have no point.
    _, rair = by_condition(data, conditions, "follows", {"initial_correct": False, "advice_correct": True})
    _, rsr = by_condition(data, conditions, "right", {"initial_correct": True, "advice_correct": False})
    figure, axes = plt.subplots(figsize=(6, 6))
    axes.errorbar(rair.loc["mean"], rsr.loc["mean"], rsr.loc[["below", "above"]].to_numpy(),
                  rair.loc[["below", "above"]].to_numpy(), fmt="ko")
    for condition in rair.columns[rair.loc["mean"].notna() & rsr.loc["mean"].notna()]:
        axes.annotate(condition, (rair.loc["mean", condition], rsr.loc["mean", condition]), xytext=(6, 6),
                      textcoords="offset points")
    axes.set(xlim=(0, 1), ylim=(0, 1), title=title, xlabel="RAIR: right advice taken by who was wrong",
             ylabel="RSR: right answer kept against wrong advice")
    figure.savefig(here / f"reliance{ending}", dpi=150)
    written += [here / f"accuracy{ending}", here / f"reliance{ending}"]

print("\nwritten:", ", ".join(str(file) for file in written) or "nothing, as no trial counts")
if failed:
    sys.exit("no model could be fitted for " + ", ".join(failed))
