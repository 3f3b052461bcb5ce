using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Models;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>An event that may be recorded, in words.</summary>
public class AuditTrailEventDescriptor
{
    public AuditTrailEventDescriptor(
        string name,
        string category,
        Func<IServiceProvider, LocalizedString> localizedName,
        Func<IServiceProvider, LocalizedString> localizedCategory,
        Func<IServiceProvider, LocalizedString> description,
        bool isEnabledByDefault = false,
        bool isMandatory = false)
    {
        Name = name;
        Category = category;
        LocalizedName = localizedName;
        LocalizedCategory = localizedCategory;
        Description = description;
        IsEnabledByDefault = isEnabledByDefault;
        IsMandatory = isMandatory;
    }

    public string Name { get; }

    public string Category { get; }

    public Func<IServiceProvider, LocalizedString> LocalizedName { get; }

    public Func<IServiceProvider, LocalizedString> LocalizedCategory { get; }

    public Func<IServiceProvider, LocalizedString> Description { get; }

    public bool IsEnabledByDefault { get; }

    public bool IsMandatory { get; }

    /// <summary>Stands for an event whose feature is gone.</summary>
    public static AuditTrailEventDescriptor Default(AuditTrailEvent auditTrailEvent)
        => new(auditTrailEvent.Name, auditTrailEvent.Category, Plain(auditTrailEvent.Name), Plain(auditTrailEvent.Category), Plain(auditTrailEvent.Name));

    private static Func<IServiceProvider, LocalizedString> Plain(string text) => _ => new LocalizedString(text, text);
}
