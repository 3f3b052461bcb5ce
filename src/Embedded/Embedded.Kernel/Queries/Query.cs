using OrchardCore.Entities;

namespace OrchardCore.Queries;

/// <summary>A named query; what its source needs stands in its properties.</summary>
public class Query : Entity
{
    public string Name { get; set; } = null!;

    public string Source { get; set; } = null!;

    public string Schema { get; set; } = null!;

    public bool ReturnContentItems { get; set; }

    public bool CanReturnContentItems { get; set; }
}
