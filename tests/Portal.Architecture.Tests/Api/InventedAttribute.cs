namespace OrchardCore.Modules;
/// <summary>A type that Orchard Core does not have: the API test must say so.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class InventedAttribute : Attribute;
