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
        ValidationRule.For<Funding>(
            "currency-is-one-of-iso-4217",
            TextProblems.Both(
                "The currency of an amount is a code of ISO 4217.", "Valutaen til et beløp er en kode i ISO 4217.", "Valutaen til eit beløp er ein kode i ISO 4217."),
            static (funding, context) =>
            {
                if (funding.Currency is { } currency && !Currencies.IsCode(currency))
                {
                    context.Report(DiagnosticCodes.UnknownCurrency, Severity.Warning, ValidationProblems.UnknownCurrency(currency), "currency", Currencies.CodeOf(currency));
                }
            }),
    ];
}
