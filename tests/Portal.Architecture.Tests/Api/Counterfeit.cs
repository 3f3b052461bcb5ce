namespace Portal.Architecture.Tests.Api.Counterfeit.OrchardCore.Modules.Manifest;

/// <summary>Orchard Core's attribute with one member too many: the API test must name that member and no other.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
public class ModuleNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public string Nickname => Name;
}
