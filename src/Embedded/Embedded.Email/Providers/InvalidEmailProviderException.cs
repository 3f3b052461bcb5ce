using System.Diagnostics.CodeAnalysis;

namespace OrchardCore.Email;

/// <summary>There is no mail provider of that name.</summary>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "The contract has this one.")]
public class InvalidEmailProviderException : ArgumentOutOfRangeException
{
    public InvalidEmailProviderException(string name)
        : base(nameof(name), name, $"There is no mail provider '{name}'. Enable the feature that brings it, or choose another.")
    {
    }
}
