namespace OrchardCore.Data;

/// <summary>Collections that a tenant's store has beside the default one.</summary>
public class StoreCollectionOptions
{
    public HashSet<string> Collections { get; } = [];
}
