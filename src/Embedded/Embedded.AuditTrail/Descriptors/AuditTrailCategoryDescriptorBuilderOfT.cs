using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Puts a category together whose texts are those of <typeparamref name="TLocalizer"/>.</summary>
public class AuditTrailCategoryDescriptorBuilder<TLocalizer> : AuditTrailCategoryDescriptorBuilder where TLocalizer : class
{
    public AuditTrailCategoryDescriptorBuilder(string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        : base(categoryName, typeof(TLocalizer), localizedName)
    {
    }
}
