// SPDX-License-Identifier: LGPL-3.0-or-later
pragma solidity ^0.8.24;

import {ADDRESS_MAPPING_ADDRESS, IAddressMapping} from "../interfaces/IAddressMapping.sol";
import {IMetagraph, METAGRAPH_ADDRESS} from "../interfaces/IMetagraph.sol";
import {INeuron, NEURON_ADDRESS} from "../interfaces/INeuron.sol";
import {IStaking, STAKING_ADDRESS} from "../interfaces/IStaking.sol";
import {ISubnet, SUBNET_ADDRESS} from "../interfaces/ISubnet.sol";
import {SubnetTokenFactory} from "../tokens/SubnetTokenFactory.sol";
import {ICommodityMarket} from "./ICommodityMarket.sol";
import {SealedGoods} from "./SealedGoods.sol";

/// @title The books of a market
/// @notice What CommodityMarket remembers, what it asks of the protocol, and what anyone may read. Of each token, and of TAO
/// (the zero address), the contract owes escrowed + credited; what was sent to it unasked is nobody's and stays.
abstract contract MarketBooks is ICommodityMarket {
    /// @notice Longest time that a seller may set, in blocks: 90 days.
    uint256 public constant MAX_BLOCKS = 648_000;

    /// @notice Shortest time for disputes, in blocks: an hour.
    uint256 public constant MIN_DISPUTE_BLOCKS = 300;

    /// @notice For how long a seller that is no neuron any more may still reveal once the buyer gave notice, in blocks: an hour.
    uint256 public constant NOTICE_BLOCKS = 300;

    /// @notice Longest message of an order, in bytes.
    uint256 public constant MAX_MESSAGE = 1_024;

    /// @dev The address that stands for TAO.
    address internal constant TAO = address(0);
    IAddressMapping internal constant MAPPING = IAddressMapping(ADDRESS_MAPPING_ADDRESS);
    IMetagraph internal constant METAGRAPH = IMetagraph(METAGRAPH_ADDRESS);
    INeuron internal constant NEURON = INeuron(NEURON_ADDRESS);
    IStaking internal constant STAKING = IStaking(STAKING_ADDRESS);
    ISubnet internal constant SUBNET = ISubnet(SUBNET_ADDRESS);
    SubnetTokenFactory private immutable FACTORY;

    /// @notice Number of listings; the first has id 1.
    uint256 public listingCount;

    /// @notice Number of purchases; the first has id 1.
    uint256 public purchaseCount;

    /// @notice Prices and bonds of purchases that are not decided, by token.
    mapping(address token => uint256 amount) public escrowed;

    /// @notice What may be withdrawn by all together, by token.
    mapping(address token => uint256 amount) public credited;

    /// @notice What an account may withdraw, by token.
    mapping(address token => mapping(address account => uint256 amount)) public creditOf;

    mapping(uint256 listingId => Listing) internal _listings;
    mapping(uint256 purchaseId => Purchase) internal _purchases;

    /// @notice Takes tokens of one factory for good.
    /// @param tokenFactory The factory.
    constructor(SubnetTokenFactory tokenFactory) {
        if (address(tokenFactory).code.length == 0) revert NoFactory(address(tokenFactory));
        FACTORY = tokenFactory;
    }

    /// @notice The factory whose tokens are taken.
    /// @return tokenFactory The factory.
    function factory() public view returns (SubnetTokenFactory tokenFactory) {
        return FACTORY;
    }

    /// @notice A listing.
    /// @param listingId The listing.
    /// @return listing The listing.
    function getListing(uint256 listingId) external view returns (Listing memory listing) {
        return _listingOf(listingId);
    }

    /// @notice A purchase.
    /// @param purchaseId The purchase.
    /// @return purchase The purchase.
    function getPurchase(uint256 purchaseId) external view returns (Purchase memory purchase) {
        return _purchaseOf(purchaseId);
    }

    /// @notice Whether a listing takes orders: it is listed, not sold out, and its seller is a neuron of the subnet still.
    /// @param listingId The listing.
    /// @return open Whether it does.
    function isOpen(uint256 listingId) external view returns (bool open) {
        Listing storage listing = _listingOf(listingId);
        return listing.listed && !_isSoldOut(listing) && _isNeuron(listing);
    }

    /// @notice Looks at evidence as proveMismatch does, without a change of anything.
    /// @param purchaseId The purchase; its seller must have offered.
    /// @param evidence One chunk.
    /// @return wrong Whether the key gives something else than what was sold. Evidence that proves nothing is refused.
    function isMismatch(uint256 purchaseId, Evidence calldata evidence) public view returns (bool wrong) {
        Purchase storage purchase = _purchaseOf(purchaseId);
        _requireKey(purchase, evidence.key);
        bytes32 secretHash = SealedGoods.hashOf(evidence.secret);
        if (secretHash != purchase.secretHash) revert WrongSecret(secretHash, purchase.secretHash);
        Terms storage terms = _listings[purchase.listingId].terms;
        uint256 chunks = SealedGoods.chunksOf(terms.size);
        if (evidence.index >= chunks) revert NoChunk(evidence.index, chunks);
        uint256 depth = SealedGoods.depthOf(chunks);
        _requireProof(
            SealedGoods.leafOf(evidence.chunk), evidence.index, evidence.chunkProof, depth, purchase.cipherRoot
        );
        _requireProof(evidence.leaf, evidence.index, evidence.leafProof, depth, terms.plainRoot);
        bytes32 cipherKey = SealedGoods.cipherKeyOf(evidence.key, evidence.secret);
        return SealedGoods.leafOf(SealedGoods.crypt(cipherKey, evidence.index, evidence.chunk)) != evidence.leaf;
    }

    /// @dev Counts what came in.
    function _escrow(address token, uint256 amount) internal {
        escrowed[token] += amount;
    }

    /// @dev Moves money from the escrow to what an account may withdraw.
    function _credit(address token, address account, uint256 amount) internal {
        escrowed[token] -= amount;
        credited[token] += amount;
        creditOf[token][account] += amount;
    }

    /// @dev The last block of a time that begins in this one.
    function _after(uint256 blocks) internal view returns (uint64 deadline) {
        // Block numbers are far below.
        // forge-lint: disable-next-line(unsafe-typecast)
        return uint64(block.number + blocks);
    }

    function _listingOf(uint256 listingId) internal view returns (Listing storage listing) {
        listing = _listings[listingId];
        if (listing.seller == address(0)) revert NoListing(listingId);
    }

    function _purchaseOf(uint256 purchaseId) internal view returns (Purchase storage purchase) {
        purchase = _purchases[purchaseId];
        if (purchase.status == Status.None) revert NoPurchase(purchaseId);
    }

    function _purchaseIn(uint256 purchaseId, Status wanted) internal view returns (Purchase storage purchase) {
        purchase = _purchaseOf(purchaseId);
        if (purchase.status != wanted) revert WrongStatus(purchaseId, purchase.status);
    }

    function _requireBuyer(Purchase storage purchase) internal view {
        if (msg.sender != purchase.buyer) revert NotBuyer(msg.sender);
    }

    function _requireSeller(Listing storage listing) internal view {
        if (msg.sender != listing.seller) revert NotSeller(msg.sender);
    }

    function _requireInTime(Purchase storage purchase) internal view {
        if (block.number > purchase.deadline) revert TooLate(purchase.deadline);
    }

    function _requirePast(Purchase storage purchase) internal view {
        if (block.number <= purchase.deadline) revert TooEarly(uint256(purchase.deadline) + 1);
    }

    function _requireKey(Purchase storage purchase, bytes32 key) internal view {
        bytes32 keyHash = SealedGoods.hashOf(key);
        if (keyHash != purchase.keyHash) revert WrongKey(keyHash, purchase.keyHash);
    }

    function _requireNeuron(Listing storage listing) internal view {
        if (!_isNeuron(listing)) revert NotNeuron(listing.terms.netuid, listing.hotkey, listing.seller);
    }

    /// @dev Whether the seller still is the neuron that made the listing, on the same subnet.
    function _isNeuron(Listing storage listing) internal view returns (bool standing) {
        uint16 netuid = listing.terms.netuid;
        if (_registrationOf(netuid) != listing.registration) return false;
        (bool exists,) = _neuron(netuid, listing.hotkey, listing.seller);
        return exists;
    }

    /// @dev Whether a hotkey is registered on a subnet and an account may speak for it: as the hotkey itself, or as the coldkey
    /// that owns it.
    function _neuron(uint16 netuid, bytes32 hotkey, address account) internal view returns (bool exists, uint16 uid) {
        (exists, uid) = NEURON.getUid(netuid, hotkey);
        if (!exists) return (false, 0);
        bytes32 id = MAPPING.addressMapping(account);
        if (id == hotkey) return (true, uid);
        (bool owned, bytes32 coldkey) = STAKING.getHotkeyOwner(hotkey);
        return owned && id == coldkey ? (true, uid) : (false, 0);
    }

    /// @dev The number of a netuid's present registration; 0 without a subnet, and for root.
    function _registrationOf(uint16 netuid) internal view returns (uint64 counter) {
        if (netuid == 0 || SUBNET.getNetworkRegistrationBlock(netuid) == 0) return 0;
        return SUBNET.getRegisteredSubnetCounter(netuid);
    }

    /// @dev The token of a subnet; TAO for 0, which is root and has none.
    function _tokenOf(uint16 paymentNetuid) internal view returns (address token) {
        if (paymentNetuid == 0) return TAO;
        if (_registrationOf(paymentNetuid) == 0) revert NoSubnet(paymentNetuid);
        token = FACTORY.tokenOf(paymentNetuid);
        if (token == address(0)) revert NoToken(paymentNetuid);
    }

    function _isSoldOut(Listing storage listing) internal view returns (bool soldOut) {
        return listing.terms.editions != 0 && listing.sold >= listing.terms.editions;
    }

    function _requireStock(uint256 listingId, Listing storage listing) internal view {
        if (_isSoldOut(listing)) revert SoldOut(listingId, listing.terms.editions);
    }

    /// @dev A proof has the length of the tree's depth, so that no node stands for a leaf.
    function _requireProof(bytes32 leaf, uint256 index, bytes32[] calldata proof, uint256 depth, bytes32 wanted)
        private
        pure
    {
        bytes32 root = SealedGoods.rootOf(leaf, index, proof);
        if (proof.length != depth || root != wanted) revert WrongProof(root, wanted);
    }
}
