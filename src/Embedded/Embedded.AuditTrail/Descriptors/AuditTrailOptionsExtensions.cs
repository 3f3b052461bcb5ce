using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Adds and removes categories of events.</summary>
public static class AuditTrailOptionsExtensions
{
    /// <summary>The category, new or known already; its texts are those of <typeparamref name="TLocalizer"/>.</summary>
    public static AuditTrailCategoryDescriptorBuilder For<TLocalizer>(this AuditTrailOptions options, string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        where TLocalizer : class
    {
        if (!options.Builders.TryGetValue(categoryName, out var builder))
        {
            options.Builders[categoryName] = builder = new AuditTrailCategoryDescriptorBuilder<TLocalizer>(categoryName, localizedName);
        }

        return builder;
    }

    public static bool Remove(this AuditTrailOptions options, string categoryName) => options.Builders.Remove(categoryName);
}
