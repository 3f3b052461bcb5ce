namespace Portal.Associations.ViewModels;

/// <summary>A branch of an association.</summary>
public sealed class BranchViewModel
{
    public required string Name { get; init; }

    public string? Address { get; init; }

    /// <summary>The phone to read, or null where it is not public.</summary>
    public string? Phone { get; init; }

    /// <summary>The phone as a link.</summary>
    public string? PhoneUrl { get; init; }
}
