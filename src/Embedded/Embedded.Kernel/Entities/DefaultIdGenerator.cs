namespace OrchardCore.Entities;

/// <summary>Makes ids with <see cref="IdGenerator"/>.</summary>
public class DefaultIdGenerator : IIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
