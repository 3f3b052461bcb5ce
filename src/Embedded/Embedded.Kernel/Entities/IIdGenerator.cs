namespace OrchardCore.Entities;

/// <summary>Makes ids of entities.</summary>
public interface IIdGenerator
{
    string GenerateUniqueId();
}
