using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>Puts a category together.</summary>
public class AuditTrailCategoryDescriptorBuilder
{
    private readonly string _categoryName;
    private readonly Type _localizerType;
    private readonly Func<IServiceProvider, LocalizedString> _localizedName;
    private readonly Dictionary<string, AuditTrailEventDescriptor> _events = new(StringComparer.Ordinal);

    public AuditTrailCategoryDescriptorBuilder(string categoryName, Type localizerType, Func<IStringLocalizer, LocalizedString> localizedName)
    {
        _categoryName = categoryName;
        _localizerType = typeof(IStringLocalizer<>).MakeGenericType(localizerType);
        _localizedName = With(localizedName);
    }

    public AuditTrailCategoryDescriptorBuilder WithEvent(
        string name,
        Func<IStringLocalizer, LocalizedString> localizedName,
        Func<IStringLocalizer, LocalizedString> description,
        bool enableByDefault = false,
        bool isMandatory = false)
    {
        _events[name] = new AuditTrailEventDescriptor(name, _categoryName, With(localizedName), _localizedName, With(description), enableByDefault, isMandatory);

        return this;
    }

    public AuditTrailCategoryDescriptorBuilder RemoveEvent(string name)
    {
        _events.Remove(name);

        return this;
    }

    internal AuditTrailCategoryDescriptor Build() => new(_categoryName, _localizedName, _events);

    private Func<IServiceProvider, LocalizedString> With(Func<IStringLocalizer, LocalizedString> text)
        => services => text((IStringLocalizer)services.GetRequiredService(_localizerType));
}
