using System.Globalization;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Liquid;
using OrchardCore.Localization;

namespace Embedded.Liquid;

internal static class CultureMembers
{
    public static async ValueTask<FluidValue> GetAsync(string member, LiquidTemplateContext context)
    {
        var culture = CultureInfo.CurrentUICulture;

        object? value = member switch
        {
            "Name" => culture.Name,
            "NativeName" => culture.NativeName,
            "DisplayName" => culture.DisplayName,
            "TwoLetterISOLanguageName" => culture.TwoLetterISOLanguageName,
            "Dir" => culture.GetLanguageDirection(),
            "SupportedCultures" => (await Service(context).GetSupportedCulturesAsync()).Select(CultureInfo.GetCultureInfo).ToArray(),
            "DefaultCulture" => CultureInfo.GetCultureInfo(await Service(context).GetDefaultCultureAsync()),
            _ => null,
        };

        return FluidValue.Create(value, context.Options);
    }

    private static ILocalizationService Service(LiquidTemplateContext context) =>
        context.Services.GetRequiredService<ILocalizationService>();
}
