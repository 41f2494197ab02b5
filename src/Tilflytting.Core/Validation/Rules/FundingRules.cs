namespace Tilflytting.Core.Validation;

/// <summary>Money is an amount of some currency.</summary>
internal static class FundingRules
{
    public static ImmutableArray<ValidationRule> All { get; } =
    [
        ValidationRule.For<Funding>(
            "amount-has-a-currency",
            LocalizedText.OfThree(nb: "Et beløp har en valuta.", nn: "Eit beløp har ein valuta.", en: "An amount of money has a currency."),
            static (funding, context) =>
            {
                if (funding is { Amount: not null, Currency: null })
                {
                    context.Report(DiagnosticCodes.AmountWithoutCurrency, Severity.Warning, ValidationProblems.AmountWithoutCurrency(), "amount");
                }
            }),
        ValidationRule.For<Funding>(
            "amount-is-not-negative",
            LocalizedText.OfThree(
                nb: "Et beløp er ikke mindre enn null.",
                nn: "Eit beløp er ikkje mindre enn null.",
                en: "An amount of money is not less than nothing."),
            static (funding, context) =>
            {
                if (funding.Amount < 0)
                {
                    context.Report(DiagnosticCodes.NegativeAmount, Severity.Warning, ValidationProblems.NegativeAmount(), "amount");
                }
            }),
        ValidationRule.For<Funding>(
            "currency-is-one-of-iso-4217",
            LocalizedText.OfThree(
                nb: "Valutaen til et beløp er en kode i ISO 4217.",
                nn: "Valutaen til eit beløp er ein kode i ISO 4217.",
                en: "The currency of an amount is a code of ISO 4217."),
            static (funding, context) =>
            {
                if (funding.Currency is { } currency && !Currencies.IsCode(currency))
                {
                    context.Report(DiagnosticCodes.UnknownCurrency, Severity.Warning, ValidationProblems.UnknownCurrency(currency), "currency", Currencies.CodeOf(currency));
                }
            }),
    ];
}
