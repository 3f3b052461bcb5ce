namespace Portal.Associations.ViewModels;

/// <summary>An officer whose name is public, with those contact details that are public too.</summary>
public sealed class OfficerViewModel
{
    public required string Position { get; init; }

    public required string Name { get; init; }

    /// <summary>The years of the holder's own term, such as "2020 – 2025".</summary>
    public string? TermText { get; init; }

    /// <summary>The phone to read, or null where it is not public.</summary>
    public string? Phone { get; init; }

    /// <summary>The phone as a link.</summary>
    public string? PhoneUrl { get; init; }

    /// <summary>The e-mail address, or null where it is not public.</summary>
    public string? Email { get; init; }
}
