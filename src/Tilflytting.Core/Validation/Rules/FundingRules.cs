namespace Tilflytting.Core.Validation;

/// <summary>Money is an amount of some currency.</summary>
internal static class FundingRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Funding>(
            "amount-has-a-currency",
            TextProblems.Both("An amount of money has a currency.", "Et beløp har en valuta."),
            static (funding, context) =>
            {
                if (funding is { Amount: not null, Currency: null })
                {
                    context.Report(DiagnosticCodes.AmountWithoutCurrency, Severity.Warning, ValidationProblems.AmountWithoutCurrency(), "amount");
                }
            }),
        ValidationRule.For<Funding>(
            "amount-is-not-negative",
            TextProblems.Both("An amount of money is not less than nothing.", "Et beløp er ikke mindre enn null."),
            static (funding, context) =>
            {
                if (funding.Amount < 0)
                {
                    context.Report(DiagnosticCodes.NegativeAmount, Severity.Warning, ValidationProblems.NegativeAmount(), "amount");
                }
            }),
    ];
}
