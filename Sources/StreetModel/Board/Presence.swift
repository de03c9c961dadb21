/// Who of those who should be at a screen is (在线): communities and grids, n of m.
package struct Presence: Hashable, Sendable {
    package var communities: Int
    package var ofCommunities: Int
    package var grids: Int
    package var ofGrids: Int

    package init(communities: Int, ofCommunities: Int, grids: Int, ofGrids: Int) {
        self.communities = communities
        self.ofCommunities = ofCommunities
        self.grids = grids
        self.ofGrids = ofGrids
    }
}
